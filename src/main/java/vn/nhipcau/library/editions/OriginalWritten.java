package vn.nhipcau.library.editions;

import java.util.List;
import vn.nhipcau.library.Unit;

/**
 * The original of an edition was changed, in this transaction.
 *
 * @param units what of it is translated
 */
public record OriginalWritten(long edition, List<Unit> units) {}
