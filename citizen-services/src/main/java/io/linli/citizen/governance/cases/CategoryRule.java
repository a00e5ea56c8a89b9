package io.linli.citizen.governance.cases;

import java.util.Optional;

/// Who usually handles a category and how soon it wants hands.
public record CategoryRule(Priority priority, Optional<Assignee> party) {}
