package io.linli.citizen.points.ledger;

/// What became of a transfer: written, known, or the first rule it broke. The order is the order in
/// which the rules are tried, and the names are API.
public enum Outcome {
    ID_MUST_NOT_BE_ZERO,
    ID_MUST_NOT_BE_INT_MAX,
    EXISTS_WITH_DIFFERENT_DEBIT_ACCOUNT_ID,
    EXISTS_WITH_DIFFERENT_CREDIT_ACCOUNT_ID,
    EXISTS_WITH_DIFFERENT_AMOUNT,
    EXISTS_WITH_DIFFERENT_EVIDENCE,
    EXISTS_WITH_DIFFERENT_LEDGER,
    EXISTS_WITH_DIFFERENT_CODE,
    EXISTS,
    ID_ALREADY_FAILED,
    DEBIT_ACCOUNT_ID_MUST_NOT_BE_ZERO,
    CREDIT_ACCOUNT_ID_MUST_NOT_BE_ZERO,
    ACCOUNTS_MUST_BE_DIFFERENT,
    DEBIT_ACCOUNT_NOT_FOUND,
    CREDIT_ACCOUNT_NOT_FOUND,
    ACCOUNTS_MUST_HAVE_THE_SAME_LEDGER,
    TRANSFER_MUST_HAVE_THE_SAME_LEDGER_AS_ACCOUNTS,
    OVERFLOWS_DEBITS_POSTED,
    OVERFLOWS_CREDITS_POSTED,
    EXCEEDS_CREDITS,
    CREATED;

    /// Whether the reason may pass. The id stays failed all the same, so that a retry cannot
    /// succeed by surprise long after everyone has forgotten it.
    boolean burnsTheId() {
        return switch (this) {
            case DEBIT_ACCOUNT_NOT_FOUND,
                    CREDIT_ACCOUNT_NOT_FOUND,
                    OVERFLOWS_DEBITS_POSTED,
                    OVERFLOWS_CREDITS_POSTED,
                    EXCEEDS_CREDITS ->
                    true;
            case ID_MUST_NOT_BE_ZERO,
                    ID_MUST_NOT_BE_INT_MAX,
                    EXISTS_WITH_DIFFERENT_DEBIT_ACCOUNT_ID,
                    EXISTS_WITH_DIFFERENT_CREDIT_ACCOUNT_ID,
                    EXISTS_WITH_DIFFERENT_AMOUNT,
                    EXISTS_WITH_DIFFERENT_EVIDENCE,
                    EXISTS_WITH_DIFFERENT_LEDGER,
                    EXISTS_WITH_DIFFERENT_CODE,
                    EXISTS,
                    ID_ALREADY_FAILED,
                    DEBIT_ACCOUNT_ID_MUST_NOT_BE_ZERO,
                    CREDIT_ACCOUNT_ID_MUST_NOT_BE_ZERO,
                    ACCOUNTS_MUST_BE_DIFFERENT,
                    ACCOUNTS_MUST_HAVE_THE_SAME_LEDGER,
                    TRANSFER_MUST_HAVE_THE_SAME_LEDGER_AS_ACCOUNTS,
                    CREATED ->
                    false;
        };
    }
}
