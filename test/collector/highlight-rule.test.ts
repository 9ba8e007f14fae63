import { onEveryStore } from './support/on-every-store';
import { peopleOfAreas } from './support/signing-in';
import { cleanUp } from './support/world';

afterAll(cleanUp);

const usual = { leastRated: 5, strengthShare: 30, needShare: 15, needSchools: 2, among: 8 };

onEveryStore((openStore) => {
  test('every account sees the thresholds, an administrator changes them, and reports follow', async () => {
    const store = await openStore();
    const { manager, county, administrator } = await peopleOfAreas(store);
    expect((await county('GET', '/highlight-rule')).json()).toEqual(usual);
    const changed = { ...usual, strengthShare: 40 };
    expect((await manager('PUT', '/highlight-rule', changed)).statusCode).toBe(403);
    expect((await administrator('PUT', '/highlight-rule', changed)).json()).toEqual(changed);
    const report = (await manager('GET', '/reports/2026-27')).json<{ rule: string }>();
    expect(report).toMatchObject({ thresholds: changed });
    expect(report.rule).toContain('at least 40%');
    expect(await store.audit.about('setting:highlight-rule')).toMatchObject([
      { actor: 'administrator', action: 'highlight-rule.changed', detail: changed },
    ]);
  });

  test('thresholds that make no rule are refused', async () => {
    const { administrator } = await peopleOfAreas(await openStore());
    const put = async (changes: object) =>
      (await administrator('PUT', '/highlight-rule', { ...usual, ...changes })).json<{ field: string }>()
        .field;
    expect(await put({ needShare: 0 })).toBe('needShare');
    expect(await put({ needShare: 101 })).toBe('needShare');
    expect(await put({ among: 1.5 })).toBe('among');
    expect(await put({ leastRated: '5' })).toBe('leastRated');
    expect(await put({ colour: 1 })).toBe('colour');
    expect(await put({ among: undefined })).toBe('among');
  });
});
