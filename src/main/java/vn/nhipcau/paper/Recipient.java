package vn.nhipcau.paper;

import org.jspecify.annotations.Nullable;

/**
 * One line of "Nơi nhận".
 *
 * @param mark what stands in brackets behind it ("B/c")
 */
public record Recipient(String name, @Nullable String mark) {}
