package io.linli.citizen.governance.cases.template;

/// A ready-made answer.
///
/// @param area a region's code; it holds for all below it that have none of their own
/// @param text empty when it was taken back
public record AnswerTemplate(String area, String code, String name, String text) {
    /// Of one area; writing another is refused.
    public static final int TEMPLATES_MAX = 100;
}
