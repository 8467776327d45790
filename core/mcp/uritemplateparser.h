// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/uritemplate.h"

namespace Signalbox {

/// Reads the text of a URI template (RFC 6570 section 2) from its beginning to its end.
class UriTemplateParser
{
public:
    explicit UriTemplateParser(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] Result<QList<UriPart>> parse();

private:
    Result<> readLiteral();
    Result<> readExpression();
    Result<UriVariable> readVariable(qsizetype end);
    Result<QString> readName(qsizetype end);
    Result<int> readPrefix(qsizetype end);
    [[nodiscard]] QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    [[nodiscard]] bool isTriplet() const; ///< does a `%XX` stand here?
    [[nodiscard]] Failure refuse(const QString &reason, qsizetype at) const;

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_expressions = 0;
    QList<UriPart> m_parts;
};

} // namespace Signalbox
