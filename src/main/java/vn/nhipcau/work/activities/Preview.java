package vn.nhipcau.work.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Typed;

/** The sentence of an activity while it is being typed. */
@Component
class Preview {
    private final Activities activities;
    private final Indicators indicators;
    private final Kinds kinds;

    Preview(Activities activities, Indicators indicators, Kinds kinds) {
        this.activities = activities;
        this.indicators = indicators;
        this.kinds = kinds;
    }

    /** Nothing until it is known what was done and when. What is wrong in the form is left out. */
    List<Sentence.Piece> of(@Nullable Activity activity, ActivityForm form, long own) {
        if (form.what().isEmpty() || Typed.day(form.from()).isEmpty()) {
            return List.of();
        }
        List<Long> agencies = new ArrayList<>(List.of(own));
        agencies.addAll(form.agencies());
        ActivityContent content = ActivityContent.of(form, agencies, kinds.all());
        return of(activities.asIf(activity == null ? BLANK : activity, content), own);
    }

    List<Sentence.Piece> of(Activity activity, long own) {
        return Sentence.pieces(Sentence.of(activity, own, indicators.register()));
    }

    private static final Activity BLANK = new Activity(
            0,
            Kinds.OTHER,
            "",
            java.time.LocalDate.EPOCH,
            java.time.LocalDate.EPOCH,
            null,
            null,
            List.of(),
            List.of(),
            Map.of(),
            false,
            0,
            List.of(),
            List.of());
}
