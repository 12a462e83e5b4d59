import { choice, count, group, list, nothing, rfc3339, text } from '../field.ts';
import { firstWorld } from '../first-world.ts';
import { defineOperation } from '../operation.ts';
import { controlPath } from './control-path.ts';
import { explained } from './explained.ts';

/** See what the gateway is and what it last refused. */
export const readOverview = defineOperation({
  id: 'readOverview',
  method: 'GET',
  path: controlPath,
  surface: 'control',
  mode: 'any',
  title: { zh: '网关概览', en: 'Overview of the gateway' },
  summary: {
    zh: '网关的版本、时间、商户，以及最近被拒绝的签名。',
    en: 'Its version, its time, its merchants, and the signatures it refused last.',
  },
  link: 'README.md#run-the-gateway',
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: {
    status: 200,
    body: group(
      {
        version: text({ label: { zh: '版本', en: 'version' }, max: 32, example: '1.0.0' }),
        now: rfc3339({
          label: { zh: '平台时间', en: "the platform's time" },
          example: '2026-03-01T10:00:00+08:00',
        }),
        merchants: list(
          group(
            {
              mchid: text({
                label: { zh: '商户号', en: 'merchant id' },
                max: 32,
                example: firstWorld.partner.mchid,
              }),
              role: choice(['partner', 'direct'], { label: { zh: '角色', en: 'role' }, example: 'partner' }),
              appid: text({
                label: { zh: 'AppID', en: 'AppID' },
                max: 32,
                example: firstWorld.partner.appid,
              }),
            },
            { label: { zh: '商户', en: 'merchant' } },
          ),
          { label: { zh: '商户列表', en: 'merchants' } },
        ),
        explanations: list(
          group(
            {
              id: text({ label: { zh: '编号', en: 'id' }, max: 64, example: explained.id }),
              at: rfc3339({ label: { zh: '时间', en: 'time' }, example: '2026-03-01T10:00:00+08:00' }),
              method: text({ label: { zh: '请求方法', en: 'method' }, max: 16, example: 'GET' }),
              target: text({
                label: { zh: '请求目标', en: 'target' },
                max: 8192,
                example: explained.target,
              }),
              causes: count({ label: { zh: '已查明的原因数', en: 'causes found' }, min: 0, example: 1 }),
            },
            { label: { zh: '被拒绝的签名', en: 'refused signature' } },
          ),
          { label: { zh: '最近被拒绝的签名', en: 'signatures refused last' } },
        ),
      },
      { label: { zh: '概览', en: 'overview' } },
    ),
  },
  errors: ['NO_AUTH', 'PARAM_ERROR', 'SYSTEM_ERROR'],
  idempotent: true,
  signedAnswer: false,
});
