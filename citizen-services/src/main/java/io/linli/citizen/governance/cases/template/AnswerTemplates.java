package io.linli.citizen.governance.cases.template;

import java.time.Instant;
import java.util.List;

/// Where ready-made answers are kept, dated and by area.
public interface AnswerTemplates {
    /// Those in force in a region, by code; of one code that of the smallest area.
    List<AnswerTemplate> inForce(String region, String afterCode, int rows, Instant now);

    /// How many codes an area has, besides this one.
    int others(String area, String code);

    /// From `at` on; one of the same instant is replaced.
    void put(AnswerTemplate template, Instant at);
}
