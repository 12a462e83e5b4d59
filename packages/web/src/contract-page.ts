/**
 * What the page knows and what it does: one contract, read again whenever the page is looked at anew, and one act at a
 * time. Knows no browser: how a page looks at itself is the component's business.
 */
import { computed, readonly, ref } from 'vue';
import { actOnContract, readContract, type Asked } from './ask-gateway.ts';
import type { Contract, UserAct } from './contract.ts';
import type { Ending } from './outcome-words.ts';

/** `failed`: the gateway could not be asked, and there is nothing to show. */
type View = 'loading' | 'failed' | 'unknown' | 'terms' | 'outcome';

export function useContractPage(token: string) {
  const contract = ref<Contract | null>(null);
  const trouble = ref<'unknown' | 'unreachable' | null>(null);
  /** What the user is waiting for. */
  const busyWith = ref<UserAct | 'read' | null>(null);
  /** What the user last did on this page. */
  const done = ref<UserAct | null>(null);
  const notice = ref('');

  const ending = computed<Ending | null>(() => {
    const standing = contract.value?.standing;
    if (standing === undefined) return null;
    if (standing === 'waiting') return done.value === 'refuse' ? 'refused' : null;
    return standing === 'signed' && done.value !== 'sign' ? 'signed-before' : standing;
  });
  const view = computed<View>(() => {
    if (trouble.value === 'unknown') return 'unknown';
    if (contract.value === null) return trouble.value === null ? 'loading' : 'failed';
    return ending.value === null ? 'terms' : 'outcome';
  });

  function take(asked: Asked): void {
    if (asked.outcome === 'answered') {
      contract.value = asked.contract;
      trouble.value = null;
    } else if (asked.outcome === 'unreachable') trouble.value = 'unreachable';
    else trouble.value = 'unknown';
  }

  /** One thing at a time: what is pressed meanwhile does nothing. */
  async function alone(what: UserAct | 'read', work: () => Promise<void>): Promise<void> {
    if (busyWith.value !== null) return;
    busyWith.value = what;
    try {
      await work();
    } finally {
      busyWith.value = null;
    }
  }

  const reload = (): Promise<void> =>
    alone('read', async () => {
      notice.value = '';
      take(token === '' ? { outcome: 'unknown' } : await readContract(token));
    });

  const act = (what: UserAct): Promise<void> =>
    alone(what, async () => {
      notice.value = '';
      const asked = await actOnContract(token, what);
      if (asked.outcome === 'answered') {
        done.value = what;
        return take(asked);
      }
      // Whatever became of it, what is true now is shown.
      take(await readContract(token));
      const isDone = contract.value !== null && !contract.value.allowed.includes(what);
      if (!isDone || trouble.value !== null) notice.value = '操作未成功，请稍后再试';
      else done.value = what;
    });

  const lookAgain = (): Promise<void> => {
    done.value = null;
    return reload();
  };

  return {
    contract: readonly(contract),
    busyWith: readonly(busyWith),
    notice: readonly(notice),
    ending,
    view,
    reload,
    act,
    lookAgain,
  };
}
