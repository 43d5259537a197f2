import Libsql from "libsql";
import { expect, test } from "vitest";
import { keptStatements } from "~/storage/kept-statements";

test("a text is prepared once, also after it failed and after the table has changed", () => {
  const connection = new Libsql(":memory:");
  const prepare = keptStatements(connection);
  connection.exec("create table t (id integer primary key)");
  const insert = prepare("insert into t (id) values (?)");
  insert.run([1]);
  expect(() => insert.run([1])).toThrow(/UNIQUE/);
  expect(prepare("insert into t (id) values (?)")).toBe(insert);
  insert.run([2]);
  const all = prepare("select * from t");
  expect(all.all([])).toHaveLength(2);
  connection.exec("alter table t add column name text default 'x'");
  expect(prepare("select * from t").all([])[0]).toMatchObject({ id: 1, name: "x" });
  connection.close();
});

test("however many texts there are, the last three hundred are kept", () => {
  const connection = new Libsql(":memory:");
  const prepare = keptStatements(connection);
  const first = prepare("select 0");
  for (let count = 1; count < 300; count += 1) prepare(`select ${count}`);
  expect(prepare("select 0")).toBe(first);
  prepare("select 300");
  expect(prepare("select 0")).toBe(first);
  const second = prepare("select 1");
  for (let count = 301; count < 601; count += 1) prepare(`select ${count}`);
  expect(prepare("select 1")).not.toBe(second);
  connection.close();
});
