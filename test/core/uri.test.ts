/** One spelling for every URI: what editors escape and Node does not, drives, damaged escapes. */
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { escapeName, fileName, spelled } from '../../server/src/core/text/uri';

describe('uri', () => {
  it('has one spelling, whoever wrote it', () => {
    const path = "/稿 件/报告(二稿)[终],a+b=c&d@e!f'g*h;i$.txt";
    const node = pathToFileURL(path).href;
    const editor = `file://${path.split('/').map(escapeName).join('/')}`;
    assert.notEqual(node, editor);
    assert.equal(spelled(node), editor);
    assert.equal(spelled(editor), editor);
    assert.match(editor, /%28.*%29.*%27.*%2A/u);
  });

  it('has one spelling of a drive', () => {
    assert.equal(spelled('file:///C:/a/b.txt'), 'file:///c%3A/a/b.txt');
    assert.equal(spelled('file:///c%3A/a/b.txt'), 'file:///c%3A/a/b.txt');
    assert.equal(spelled('file://server/C:/a.txt'), 'file://server/c%3A/a.txt');
  });

  it('leaves alone what has no path, and what is damaged is still told apart', () => {
    assert.equal(spelled('untitled:Untitled-1'), 'untitled:Untitled-1');
    assert.equal(spelled(''), '');
    assert.equal(spelled('file:///a%zz/b'), 'file:///a%25zz/b');
    assert.equal(spelled('file:///\ud800/b'), 'file:///\ud800/b');
  });

  it('is named as people name the file', () => {
    assert.equal(fileName('file:///x/%E7%A8%BF%281%29.txt'), '稿(1).txt');
    assert.equal(fileName('file:///x/%E7%.txt'), '%E7%.txt');
  });
});
