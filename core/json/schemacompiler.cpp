// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/schemacompiler.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kMostNodes = 50'000;
constexpr int kDeepest = 100;

QString text(const char *message)
{
    return QCoreApplication::translate("Schema", message);
}

/// The documents' addresses are compared without the empty fragment some write.
QUrl address(QUrl url)
{
    if (url.hasFragment() && url.fragment().isEmpty()) {
        url.setFragment(QString());
    }
    return url;
}

QUrl withoutFragment(QUrl url)
{
    url.setFragment(QString());
    return url;
}

} // namespace

Result<std::shared_ptr<const SchemaGraph>> SchemaCompiler::compile(const Json &schema)
{
    SchemaCompiler compiler;
    if (!compiler.run(schema)) {
        return Failure(compiler.m_error);
    }
    return compiler.m_graph;
}

bool SchemaCompiler::run(const Json &schema)
{
    if (!checkLimits(schema) || !chooseDialect(schema)) {
        return false;
    }
    m_graph = std::make_shared<SchemaGraph>();
    m_graph->document = schema;
    // A document without an address gets one that cannot clash, so that relative references can be told apart.
    const QUrl base(QStringLiteral("schema:///"));
    SchemaResource &resource = m_graph->resources.emplace_back();
    m_documents.insert(base, {&m_graph->document, &resource});
    m_graph->root = compileNode(m_graph->document, {base, &resource, QString()});
    if (!resource.root) {
        resource.root = m_graph->root;
    }
    m_addressed.insert(base, m_graph->root);
    return !m_failed && resolveReferences();
}

bool SchemaCompiler::checkLimits(const Json &schema)
{
    std::vector<std::pair<const Json *, int>> open{{&schema, 1}};
    int nodes = 0;
    while (!open.empty()) {
        const auto [value, depth] = open.back();
        open.pop_back();
        if (++nodes > kMostNodes || depth > kDeepest) {
            fail(text(nodes > kMostNodes ? QT_TRANSLATE_NOOP("Schema", "The schema is too large to use.")
                                         : QT_TRANSLATE_NOOP("Schema", "The schema is nested too deeply to use.")),
                 QString());
            return false;
        }
        if (value->is_array()) {
            for (const Json &item : value->array_range()) {
                open.emplace_back(&item, depth + 1);
            }
        } else if (value->is_object()) {
            for (const auto &member : value->object_range()) {
                open.emplace_back(&member.value(), depth + 1);
            }
        }
    }
    return true;
}

bool SchemaCompiler::chooseDialect(const Json &schema)
{
    if (!schema.is_object() || !schema.contains("$schema")) {
        return true;
    }
    QString dialect = toQString(schema.at("$schema"));
    if (dialect.endsWith(u'#')) {
        dialect.chop(1);
    }
    dialect.replace(0, dialect.startsWith(u"http:") ? 5 : 0,
                    dialect.startsWith(u"http:") ? QStringLiteral("https:") : QString());
    const QString host = QStringLiteral("https://json-schema.org/");
    const QString version = dialect.startsWith(host) ? dialect.sliced(host.size()) : QString();
    m_oldReferences = version == u"draft-04/schema" || version == u"draft-06/schema" || version == u"draft-07/schema";
    if (version == u"draft-04/schema") {
        m_idKeyword = "id";
    }
    if (!m_oldReferences && version != u"draft/2019-09/schema" && version != u"draft/2020-12/schema"
        && version != u"schema") {
        fail(text(QT_TRANSLATE_NOOP("Schema", "The schema is written in a dialect Signalbox does not know: %1."))
                 .arg(dialect.left(200)),
             QStringLiteral("/$schema"));
        return false;
    }
    return true;
}

SchemaNode *SchemaCompiler::compileNode(const Json &schema, Place place)
{
    if (SchemaNode *known = m_compiled.value(&schema)) {
        return known;
    }
    SchemaNode &node = m_graph->nodes.emplace_back();
    m_compiled.insert(&schema, &node);
    node.resource = place.resource;
    if (schema.is_bool()) {
        node.refusesAll = !schema.as_bool();
        return &node;
    }
    if (!schema.is_object()) {
        fail(text(QT_TRANSLATE_NOOP("Schema", "A schema must be an object, true or false.")), place.pointer);
        return &node;
    }
    const bool hides = m_oldReferences && schema.contains("$ref");
    if (!hides) {
        identify(schema, place, node);
    }
    for (const auto &member : schema.object_range()) {
        if (!m_failed && (!hides || member.key() == "$ref" || member.key() == "definitions")) {
            compileKeyword(member.key(), schema, member.value(), place, node);
        }
    }
    // What was not looked at can only be told after everything else.
    std::ranges::stable_partition(node.rules, [](const SchemaRule &rule) {
        return rule.check != SchemaCheck::UnevaluatedItems && rule.check != SchemaCheck::UnevaluatedProperties;
    });
    return &node;
}

void SchemaCompiler::identify(const Json &schema, Place &place, SchemaNode &node)
{
    const auto textOf = [&schema](const char *keyword) {
        return schema.contains(keyword) ? toQString(schema.at(keyword)) : QString();
    };
    const QString id = textOf(m_idKeyword);
    if (id.startsWith(u'#') && id.size() > 1) { // an anchor, before 2019-09
        m_addressed.insert(place.base.resolved(QUrl(id)), &node);
    } else if (!id.isEmpty() && id != u"#") {
        place.base = withoutFragment(place.base.resolved(QUrl(id)));
        if (place.resource->root || !place.pointer.isEmpty()) {
            place.resource = &m_graph->resources.emplace_back();
        }
        place.resource->root = &node;
        node.resource = place.resource;
        m_addressed.insert(place.base, &node);
        m_documents.insert(place.base, {&schema, place.resource});
    }
    const auto addAnchor = [&](const QString &name) {
        QUrl anchor = place.base;
        anchor.setFragment(name);
        m_addressed.insert(anchor, &node);
    };
    if (const QString anchor = textOf("$anchor"); !anchor.isEmpty()) {
        addAnchor(anchor);
    }
    if (const QString anchor = textOf("$dynamicAnchor"); !anchor.isEmpty()) {
        addAnchor(anchor);
        place.resource->dynamicAnchors.emplace(anchor.toStdString(), &node);
    }
    if (schema.contains("$recursiveAnchor") && schema.at("$recursiveAnchor") == Json(true)) {
        place.resource->dynamicAnchors.emplace(std::string(), &node);
    }
}

void SchemaCompiler::compileReference(const std::string &keyword, const Json &value, const Place &place,
                                      SchemaNode &node)
{
    if (!isJsonString(value)) {
        fail(text(QT_TRANSLATE_NOOP("Schema", "A reference must be text.")), place.pointer);
        return;
    }
    SchemaRule rule;
    rule.check = keyword == "$ref" ? SchemaCheck::Ref : SchemaCheck::DynamicRef;
    rule.keyword = QString::fromStdString(keyword);
    const QString written = toQString(value);
    const QUrl target = address(place.base.resolved(QUrl(written)));
    if (rule.check == SchemaCheck::DynamicRef) {
        rule.text = keyword == "$recursiveRef" ? QString() : target.fragment();
    }
    node.rules.push_back(std::move(rule));
    m_references.push_back({&node, target, place.pointer, written});
}

bool SchemaCompiler::resolveReferences()
{
    // Targets outside the known keywords are compiled on the way and may bring references of their own.
    for (std::size_t i = 0; i < m_references.size() && !m_failed; ++i) {
        const Reference reference = m_references[i];
        const SchemaNode *found = target(reference.target);
        if (m_failed) {
            break;
        }
        if (!found) {
            const bool inside = m_documents.contains(withoutFragment(reference.target));
            const QString message =
                inside ? text(QT_TRANSLATE_NOOP("Schema", "The schema refers to %1, which is not in it."))
                       : text(QT_TRANSLATE_NOOP("Schema",
                                                "The schema refers to %1, which is outside it and is never fetched."));
            fail(message.arg(reference.written.left(200)), reference.pointer);
            break;
        }
        // A node's references are resolved in their order, so it is the first that is still open.
        const auto open = std::ranges::find_if(reference.node->rules, [](const SchemaRule &rule) {
            return (rule.check == SchemaCheck::Ref || rule.check == SchemaCheck::DynamicRef) && !rule.schema;
        });
        open->schema = found;
    }
    return !m_failed;
}

const SchemaNode *SchemaCompiler::target(const QUrl &url)
{
    if (const SchemaNode *node = m_addressed.value(url)) {
        return node;
    }
    const QString fragment = url.fragment(QUrl::FullyDecoded);
    return fragment.isEmpty() || fragment.startsWith(u'/') ? targetByPointer(withoutFragment(url), fragment) : nullptr;
}

const SchemaNode *SchemaCompiler::targetByPointer(const QUrl &base, const QString &fragment)
{
    const auto found = m_documents.constFind(base);
    if (found == m_documents.constEnd()) {
        return nullptr;
    }
    const Json *value = found->first;
    Place place{base, found->second, fragment};
    const QStringList steps = fragment.isEmpty() ? QStringList() : fragment.sliced(1).split(u'/');
    for (QString step : steps) {
        step.replace(QLatin1StringView("~1"), QLatin1StringView("/"))
            .replace(QLatin1StringView("~0"), QLatin1StringView("~"));
        const std::string key = step.toStdString();
        bool isIndex = false;
        const std::size_t index = step.toULongLong(&isIndex);
        if (value->is_object() && value->contains(key)) {
            value = &value->at(key);
        } else if (value->is_array() && isIndex && index < value->size()) {
            value = &value->at(index);
        } else {
            return nullptr;
        }
    }
    return compileNode(*value, place);
}

void SchemaCompiler::fail(const QString &message, const QString &pointer)
{
    if (!m_failed) {
        m_failed = true;
        m_error.kind = Error::Kind::Usage;
        m_error.message = message;
        m_error.where = pointer;
    }
}

} // namespace Signalbox
