package vn.nhipcau.base;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that waits for a person, as "Việc của tôi" lists it.
 *
 * @param key of the words for what is to be done, with their arguments
 * @param title of the thing
 * @param due last day
 * @param address where it is done
 */
public record Todo(String key, List<String> args, String title, LocalDate due, String address) {}
