// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form/schemacost.h"

#include "core/json/jsontext.h"
#include "ui/models/form/jsonpointer.h"

#include <QHash>
#include <QUrl>

#include <vector>

namespace Signalbox::SchemaCost {

namespace {

constexpr qint64 kMaxSchemas = 100000;
constexpr int kMaxDepth = 500;

class Counter
{
public:
    explicit Counter(const Json &document)
        : m_document(document)
    {
    }

    // How many schemas judge one value when it comes to this one; more than the limit means too many.
    qint64 count(const Json &schema, int depth)
    {
        if (!schema.is_object()) {
            return 1;
        }
        if (depth > kMaxDepth || m_open.contains(&schema)) {
            return kMaxSchemas + 1;
        }
        if (const auto known = m_counted.constFind(&schema); known != m_counted.cend()) {
            return *known;
        }
        m_open.insert(&schema, true);
        qint64 total = 1;
        for (const char *keyword : {"allOf", "anyOf", "oneOf"}) {
            if (schema.contains(keyword) && schema.at(keyword).is_array()) {
                for (const Json &part : schema.at(keyword).array_range()) {
                    total = qMin(total + count(part, depth + 1), kMaxSchemas + 1);
                }
            }
        }
        for (const char *keyword : {"not", "if", "then", "else"}) {
            if (schema.contains(keyword)) {
                total += count(schema.at(keyword), depth + 1);
            }
        }
        if (const Json *target = referred(schema)) {
            total += count(*target, depth + 1);
        }
        m_open.remove(&schema);
        m_counted.insert(&schema, total);
        return total;
    }

private:
    const Json *referred(const Json &schema) const
    {
        if (!schema.contains("$ref")) {
            return nullptr;
        }
        const QString reference = toQString(schema.at("$ref"));
        if (!reference.startsWith(u'#') || (reference.size() > 1 && reference.at(1) != u'/')) {
            return nullptr;
        }
        return Pointer::find(m_document, QUrl::fromPercentEncoding(reference.sliced(1).toUtf8()));
    }

    const Json &m_document;
    QHash<const Json *, qint64> m_counted;
    QHash<const Json *, bool> m_open;
};

void appendChildren(const Json &value, std::vector<const Json *> &open)
{
    if (value.is_object()) {
        for (const auto &member : value.object_range()) {
            open.push_back(&member.value());
        }
    } else if (value.is_array()) {
        for (const Json &entry : value.array_range()) {
            open.push_back(&entry);
        }
    }
}

} // namespace

bool isBounded(const Json &schema)
{
    Counter counter(schema);
    std::vector<const Json *> open{&schema};
    while (!open.empty()) {
        const Json *part = open.back();
        open.pop_back();
        if (counter.count(*part, 0) > kMaxSchemas) {
            return false;
        }
        appendChildren(*part, open);
    }
    return true;
}

bool isLargerThan(const Json &value, qint64 bytes)
{
    qint64 seen = 0;
    std::vector<const Json *> open{&value};
    while (!open.empty() && seen <= bytes) {
        const Json *part = open.back();
        open.pop_back();
        seen += part->is_string() ? qint64(part->as_string_view().size()) + 3 : 5;
        if (part->is_object()) {
            for (const auto &member : part->object_range()) {
                seen += qint64(member.key().size()) + 3;
            }
        }
        appendChildren(*part, open);
    }
    return seen > bytes;
}

} // namespace Signalbox::SchemaCost
