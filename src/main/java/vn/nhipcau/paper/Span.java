package vn.nhipcau.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from and to, both included, Asia/Ho_Chi_Minh; null where that side is open. */
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {}
