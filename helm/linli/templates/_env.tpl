{{/* The variables of one service, as a YAML list: plain ones by value, the others by secret. */}}
{{- define "linli.env" -}}
{{- $root := .root -}}
{{- $values := .root.Values -}}
{{- $service := .service -}}
{{- /* Below drainSeconds: 5 s were spent leaving the load balancer, 3 s are kept for closing. */ -}}
{{- $plain := dict
  "SERVER_ADDRESS" "0.0.0.0"
  "SERVER_PORT" ($values.ports.http | int | toString)
  "SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE" (printf "%ds" (sub (int $service.drainSeconds) 8))
  "LINLI_CALLER_NAME" $service.image -}}
{{- $secret := dict
  "LINLI_CALLER_PRIVATE_KEY" (list $values.secrets.callers $service.image)
  "LINLI_CALLER_TRUSTED" (list $values.secrets.callers "trusted")
  "LINLI_REDIS_URL" (list $values.secrets.redis "url") -}}

{{- if $service.public -}}
  {{- $_ := set $plain "MANAGEMENT_SERVER_PORT" ($values.ports.management | int | toString) -}}
  {{- $_ := set $plain "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE" "health,prometheus" -}}
  {{- /* While Redis is away, each pod goes by its part of every limit. */ -}}
  {{- $_ := set $plain "LINLI_LIMIT_REPLICAS" ($service.replicas | int | toString) -}}
{{- end -}}
{{- if $service.rooms -}}
  {{- $_ := set $plain "LINLI_GRPC_HOST" "0.0.0.0" -}}
  {{- $_ := set $plain "LINLI_GRPC_PORT" ($values.ports.grpc | int | toString) -}}
{{- end -}}
{{- if $service.cut -}}
  {{- $_ := set $plain "LINLI_ROOMS" (join "," $service.rooms) -}}
{{- end -}}

{{- range $room := $service.calls -}}
  {{- $name := include "linli.serving" (dict "root" $root "room" $room) -}}
  {{- $host := include "linli.name" (dict "root" $root "name" $name) -}}
  {{- $_ := set $plain (printf "LINLI_CHANNELS_%s" (upper $room)) (printf "%s:%d" $host (int $values.ports.grpc)) -}}
{{- end -}}
{{- with $service.callbacks -}}
  {{- if not (hasKey $values.services .) -}}
    {{- fail (printf "services.%s.callbacks: %s (expected: a key of services)" $.name .) -}}
  {{- end -}}
  {{- $host := include "linli.name" (dict "root" $root "name" .) -}}
  {{- $_ := set $plain "LINLI_GATEWAY_ADAPTERS_URL" (printf "http://%s:%d" $host (int $values.ports.http)) -}}
{{- end -}}

{{- with $service.database -}}
  {{- $db := $values.postgres -}}
  {{- $ca := ternary "&sslrootcert=/etc/linli/postgres/ca.crt" "" (not (empty $db.caSecret)) -}}
  {{- $_ := set $plain "LINLI_DB_URL" (printf "jdbc:postgresql://%s:%d/%s?sslmode=%s%s" $db.host (int $db.port) $db.database $db.sslMode $ca) -}}
  {{- $_ := set $secret "LINLI_DB_USER" (list . "username") -}}
  {{- $_ := set $secret "LINLI_DB_PASSWORD" (list . "password") -}}
  {{- $_ := set $secret "LINLI_DB_OWNER_USER" (list $values.secrets.databaseOwner "username") -}}
  {{- $_ := set $secret "LINLI_DB_OWNER_PASSWORD" (list $values.secrets.databaseOwner "password") -}}
  {{- $_ := set $secret "LINLI_SEAL_KEYS" (list $values.secrets.seal "columns") -}}
  {{- $_ := set $secret "LINLI_SEAL_INDEX_KEY" (list $values.secrets.seal "index") -}}
{{- end -}}

{{- if and (has "identity" $service.rooms) $values.publication.targets -}}
  {{- $_ := set $plain "LINLI_PUBLICATION_TARGETS" (join "," $values.publication.targets) -}}
{{- end -}}

{{- if and (has "points" $service.rooms) $values.secrets.certificates -}}
  {{- $_ := set $secret "LINLI_CERTIFICATES_KEY_ID" (list $values.secrets.certificates "key-id") -}}
  {{- $_ := set $secret "LINLI_CERTIFICATES_PRIVATE_KEY" (list $values.secrets.certificates "private-key") -}}
  {{- $_ := set $secret "LINLI_CERTIFICATES_PUBLIC_KEY" (list $values.secrets.certificates "public-key") -}}
{{- end -}}

{{- if and (has "governance" $service.rooms) $values.attachments.endpoint -}}
  {{- $_ := set $plain "LINLI_ATTACHMENTS_S3_ENDPOINT" $values.attachments.endpoint -}}
  {{- $_ := set $plain "LINLI_ATTACHMENTS_S3_BUCKET" $values.attachments.bucket -}}
  {{- $_ := set $plain "LINLI_ATTACHMENTS_S3_REGION" $values.attachments.region -}}
  {{- $_ := set $secret "LINLI_ATTACHMENTS_S3_ACCESSKEY" (list $values.attachments.secret "access-key") -}}
  {{- $_ := set $secret "LINLI_ATTACHMENTS_S3_SECRETKEY" (list $values.attachments.secret "secret-key") -}}
{{- end -}}

{{- if $service.oidc -}}
  {{- $_ := set $plain "LINLI_OIDC_ISSUER" $values.oidc.issuer -}}
  {{- $_ := set $plain "LINLI_OIDC_CLIENT_ID" $values.oidc.clientId -}}
  {{- $_ := set $secret "LINLI_OIDC_CLIENT_SECRET" (list $values.secrets.oidc "client-secret") -}}
{{- end -}}
{{- range $name := $service.platforms -}}
  {{- $platform := get $values.platforms $name -}}
  {{- if not $platform -}}
    {{- fail (printf "services.*.platforms: %s (expected: a key of platforms)" $name) -}}
  {{- end -}}
  {{- $prefix := printf "LINLI_%s" (upper $name) -}}
  {{- $_ := set $plain (printf "%s_URL" $prefix) $platform.url -}}
  {{- $_ := set $plain (printf "%s_CALLBACK_URL" $prefix) (printf "%s/callbacks/%s" $values.publicUrl $name) -}}
  {{- $_ := set $secret (printf "%s_APP_KEY" $prefix) (list $platform.secret "app-key") -}}
  {{- $_ := set $secret (printf "%s_SECRET" $prefix) (list $platform.secret "secret") -}}
{{- end -}}

{{- range $key, $value := $service.env -}}
  {{- if or (hasKey $plain $key) (hasKey $secret $key) -}}
    {{- fail (printf "services.%s.env: %s (expected: a name the chart does not set itself)" $.name $key) -}}
  {{- end -}}
  {{- $_ := set $plain $key $value -}}
{{- end -}}

{{- range $key, $value := $plain }}
- name: {{ $key }}
  value: {{ $value | quote }}
{{- end }}
{{- range $key, $ref := $secret }}
- name: {{ $key }}
  valueFrom:
    secretKeyRef: {name: {{ first $ref }}, key: {{ last $ref }}}
{{- end }}
{{- end -}}
