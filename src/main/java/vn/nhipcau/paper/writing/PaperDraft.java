package vn.nhipcau.paper.writing;

/**
 * What {@code paper write} is given.
 *
 * @param contents whether a table of contents is wanted
 */
public record PaperDraft(OfficialPaper paper, boolean contents) {
    /**
     * Reads it from JSON of the contract's shape, in UTF-8.
     *
     * @throws FaultyDraft naming the place in the JSON that is not as the contract has it
     */
    public static PaperDraft read(byte[] json) {
        return DraftJson.read(Json.parse(json));
    }
}
