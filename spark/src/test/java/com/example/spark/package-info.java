@NullMarked
package com.example.spark;

import org.jspecify.annotations.NullMarked;
