package com.example.spark;

import java.io.Serializable;

/**
 * A line that cannot be rolled up, such as line 12 of {@code reports.jsonl}, a draft without a
 * date.
 *
 * @param number the line, 1 or more
 * @param explanation what is wrong, with the file and the line
 */
record BadLine(long number, String explanation) implements Serializable {}
