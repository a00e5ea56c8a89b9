{{/* Every helper takes (dict "root" $ "name" service-name "service" its-block-over-the-defaults). */}}

{{/* An object's name: release and service, within the 63 characters of a host name. */}}
{{- define "linli.name" -}}
{{- printf "%s-%s" (.root.Release.Name | trunc 40 | trimSuffix "-") .name -}}
{{- end -}}

{{/* What never changes over a release's life; selectors use only these. */}}
{{- define "linli.selector" -}}
app.kubernetes.io/part-of: linli
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/name: {{ .name }}
{{- end -}}

{{- define "linli.labels" -}}
{{ include "linli.selector" . }}
app.kubernetes.io/version: {{ .root.Values.images.tag | default .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- end -}}

{{/* A service of this release as a network peer. */}}
{{- define "linli.peer" -}}
podSelector:
  matchLabels: {{- include "linli.selector" . | nindent 4 }}
{{- end -}}

{{/* The one service that serves a room; takes (dict "root" $ "room" name). */}}
{{- define "linli.serving" -}}
{{- $found := list -}}
{{- range $name, $service := .root.Values.services -}}
  {{- if has $.room ($service.rooms | default list) }}{{ $found = append $found $name }}{{ end -}}
{{- end -}}
{{- if ne (len $found) 1 -}}
  {{- fail (printf "services.*.rooms: %s is served by %v (expected: exactly one service)" .room $found) -}}
{{- end -}}
{{- first $found -}}
{{- end -}}
