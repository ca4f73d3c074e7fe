/** Reports rolled up on Apache Spark: the fold and the merge are those of the library. */
@NullMarked
package com.example.spark;

import org.jspecify.annotations.NullMarked;
