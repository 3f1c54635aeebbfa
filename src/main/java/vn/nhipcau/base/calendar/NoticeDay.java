package vn.nhipcau.base.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of which a yearly notice speaks.
 *
 * @param works whether it becomes a working day; a day off otherwise
 * @param feast whose day off it is, null for a day swapped with another
 * @param exchanged the day it was swapped with, where there is one
 * @param paper number and symbol of that notice
 * @param checked whether someone compared it with the paper
 */
public record NoticeDay(
        LocalDate day,
        boolean works,
        @Nullable Feast feast,
        @Nullable LocalDate exchanged,
        String paper,
        boolean checked) {}
