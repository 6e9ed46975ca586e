import { expect } from '@open-wc/testing';

describe('a page with a result alone', () => {
  it('gets every tag from the one registering entry', async () => {
    expect(document.querySelector('balise-diagnostic')).to.equal(null);
    await import('../src/define.ts');
    await Promise.all(
      ['balise-diagnostic', 'balise-question', 'balise-profile', 'balise-orientation'].map((tag) =>
        customElements.whenDefined(tag),
      ),
    );
  });
});
