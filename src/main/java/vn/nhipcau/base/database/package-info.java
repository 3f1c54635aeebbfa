/** The PostgreSQL that lives inside the program: start, guard, backup, restore. */
@NullMarked
package vn.nhipcau.base.database;

import org.jspecify.annotations.NullMarked;
