#!/usr/bin/env node
// Judges Office files by Microsoft's Open XML SDK for every version of Office, in one process: reads the path of a .docx or
// .xlsx file from each line of the input, and answers with a line that holds the number of errors, then a line for each.
// Lies in a folder whose node_modules hold @ooxml-tools/validate.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import validate, { OFFICE_VERSIONS, getFileFormatFromName } from '@ooxml-tools/validate';

for await (const path of createInterface({ input: process.stdin })) {
  const errors = [];
  try {
    const format = getFileFormatFromName(path);
    if (!format) {
      throw new Error('neither .docx nor .xlsx');
    }
    for (const version of OFFICE_VERSIONS) {
      for (const error of await validate(readFileSync(path), format, version)) {
        errors.push(`${version}: ${error.path.partUri} ${error.path.xpath}: ${error.description}`);
      }
    }
  } catch (failure) {
    errors.push(`cannot be validated: ${failure.message}`);
  }
  const lines = errors.map((error) => error.replace(/\s+/g, ' ').trim());
  process.stdout.write(`${lines.length}\n${lines.map((line) => line + '\n').join('')}`);
}
