/** The formats of `tally check` for programs of others, each read the way those programs read it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePlace, type Place, tally } from './run';

const wrong = '争取补助资金4.6亿元、债券资金7.3亿元，合计12.4亿元。\n';

describe('cli: formats', function () {
  this.timeout(60_000);
  let place: Place;

  before(() => {
    place = makePlace({ 'a, b.txt': wrong, 'right.txt': '好。\n' });
  });
  after(() => place.remove());

  const run = async (format: string): Promise<string> =>
    (await tally(['check', '--format', format, 'a, b.txt', 'right.txt'], place)).out;

  it('github: one command a finding, with escapes', async () => {
    const lines = (await run('github')).trimEnd().split('\n');
    assert.equal(lines.length, 1);
    assert.match(
      lines[0] ?? '',
      /^::(?:error|warning) file=a%2C b\.txt,line=1,endLine=1,col=\d+,endColumn=\d+,title=figures\/sum-of-parts::./,
    );
  });

  it('csv: a header and one line a finding', async () => {
    const lines = (await run('csv')).split('\r\n');
    assert.equal(lines.length, 3);
    assert.match(lines[0] ?? '', /^path,line,column,/);
    assert.match(lines[1] ?? '', /^"a, b\.txt",1,\d+,1,\d+,(?:error|warning),figures\/sum-of-parts,/);
  });

  it('junit: a case a file', async () => {
    const xml = await run('junit');
    assert.match(xml, /<testsuites name="tally" tests="2" failures="1">/);
    assert.equal(xml.match(/<testcase /g)?.length, 2);
    assert.equal(xml.match(/<failure /g)?.length, 1);
  });

  it('sarif: a result a finding', async () => {
    const log = JSON.parse(await run('sarif'));
    const [result] = log.runs[0].results;
    assert.equal(log.version, '2.1.0');
    assert.equal(result.ruleId, 'figures/sum-of-parts');
    assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, 'a,%20b.txt');
    assert.equal(result.locations[0].physicalLocation.region.startLine, 1);
  });

  it('sarif: signs that mean something in a URI are escaped, and a file elsewhere has its own', async () => {
    const other = makePlace({ '稿#2?.txt': wrong });
    const uriOf = async (path: string, folder: string): Promise<string> => {
      const log = JSON.parse((await tally(['check', '--format', 'sarif', path], { folder })).out);
      return log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
    };
    const path = join(other.folder, '稿#2?.txt');
    assert.equal(await uriOf('稿#2?.txt', other.folder), '%E7%A8%BF%232%3F.txt');
    assert.equal(await uriOf(path, place.folder), pathToFileURL(path).href);
    other.remove();
  });
});
