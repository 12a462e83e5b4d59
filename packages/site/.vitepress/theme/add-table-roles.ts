/**
 * Says again what the cells of a table are, since some browsers forget it where a phone shows rows as blocks. Not in the
 * pages themselves: an attribute that Vue does not know keeps a whole table out of what it compiles to plain text.
 */
const roles: Readonly<Record<string, string>> = {
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  'th[scope=col]': 'columnheader',
  'th[scope=row]': 'rowheader',
  td: 'cell',
};

export function addTableRoles(page: Document): void {
  for (const table of page.querySelectorAll('.im-table, .errors')) {
    table.setAttribute('role', 'table');
    for (const [selector, role] of Object.entries(roles)) {
      for (const part of table.querySelectorAll(selector)) part.setAttribute('role', role);
    }
  }
}
