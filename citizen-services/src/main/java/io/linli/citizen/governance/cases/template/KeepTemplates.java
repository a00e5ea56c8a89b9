package io.linli.citizen.governance.cases.template;

import static io.linli.citizen.governance.cases.CaseReason.TEMPLATES_FULL;

import java.time.Clock;
import java.util.List;

/// Use case: officers keep ready-made answers.
public final class KeepTemplates {
    private final AnswerTemplates templates;
    private final Clock clock;

    public KeepTemplates(AnswerTemplates templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    public List<AnswerTemplate> inForce(String region, String afterCode, int rows) {
        return templates.inForce(region, afterCode, rows, clock.instant());
    }

    /// Holds from now on; what held before stays on record.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `TEMPLATES_FULL`
    public AnswerTemplate put(AnswerTemplate template) {
        var others = templates.others(template.area(), template.code());
        if (others >= AnswerTemplate.TEMPLATES_MAX) {
            throw TEMPLATES_FULL.refuse("templates", others, "< " + AnswerTemplate.TEMPLATES_MAX);
        }
        templates.put(template, clock.instant());
        return template;
    }
}
