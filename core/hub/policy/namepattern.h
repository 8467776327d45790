// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Signalbox {

/// A name with `*` for any characters and `?` for one; everything else stands for itself, upper and lower case differ.
class NamePattern
{
public:
    explicit NamePattern(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    /// In time that grows with the product of both lengths at most.
    [[nodiscard]] bool matches(QStringView name) const;

    bool operator==(const NamePattern &) const = default;

private:
    QString m_text;
};

} // namespace Signalbox
