package io.linli.citizen.governance.cases.category;

import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.Priority;
import java.util.Optional;

/// Who usually handles a category and how soon it wants hands.
public record CategoryRule(Priority priority, Optional<Assignee> party) {}
