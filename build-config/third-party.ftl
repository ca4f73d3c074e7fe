<#list dependencyMap as entry>
<#assign artifact = entry.getKey()>
<#if artifact.getGroupId() != "org.congvan">
${artifact.getGroupId()}:${artifact.getArtifactId()}:${artifact.getVersion()}  <#list entry.getValue() as licence>${licence}<#sep>, </#sep></#list>
</#if>
</#list>
