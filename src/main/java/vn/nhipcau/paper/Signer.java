package vn.nhipcau.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signature block.
 *
 * @param authority in whose name it is signed ("TM. ỦY BAN NHÂN DÂN TỈNH")
 * @param post one entry a line ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
 */
public record Signer(
        @Nullable String authority,
        List<String> post,
        @Nullable String name) {
    public Signer {
        post = List.copyOf(post);
    }
}
