package vn.nhipcau.base;

import java.util.List;

/**
 * What waits for a person in one feature: a bean of each that has some. Asked for anew each time, so that a thing leaves the
 * list when it is done.
 */
public interface Todos {
    /** Those of a visitor, the first due first. */
    List<Todo> of(Visitor visitor);
}
