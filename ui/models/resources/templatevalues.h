// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/uritemplate.h"

namespace Signalbox {

/// What was typed for the variables of a resource template, and the address that it makes (RFC 6570).
class TemplateValues
{
public:
    explicit TemplateValues(const QString &text = {});

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QStringList variables() const; ///< at most kMostVariables
    [[nodiscard]] bool hasMore() const;          ///< there are others, which stay without a value
    /// May have several values: they are typed with commas between them, `name=value` makes pairs.
    [[nodiscard]] bool isList(const QString &variable) const { return m_template.isExploded(variable); }
    /// Variables that leave a hole in the address while they have no value: those of `{x}` and `{+x}`, which nothing goes
    /// before. Of one expression one is enough; given is its first.
    [[nodiscard]] QStringList missing() const;
    void set(const QString &variable, const QString &typed); ///< empty: no value
    [[nodiscard]] const QMap<QString, QString> &typed() const { return m_typed; }
    /// Errors: what is wrong with the template, or with a value.
    [[nodiscard]] Result<QString> address() const;

    static constexpr qsizetype kMostVariables = 50;

private:
    [[nodiscard]] UriValue valueOf(const QString &variable, const QString &typed) const;

    QString m_text;
    UriTemplate m_template;
    std::optional<Error> m_error;
    QMap<QString, QString> m_typed;
};

} // namespace Signalbox
