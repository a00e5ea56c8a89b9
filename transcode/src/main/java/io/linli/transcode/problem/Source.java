package io.linli.transcode.problem;

/// Who is to be asked about an error: the mediator in between, or the provider of the service.
public enum Source {
    MEDIATOR("mediator"),
    PROVIDER("provider");

    /// Set on every answer that is a problem.
    public static final String HEADER = "Linli-Error-Source";

    private final String word;

    Source(String word) {
        this.word = word;
    }

    /// As the header says it.
    public String word() {
        return word;
    }
}
