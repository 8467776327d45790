// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVersionNumber>

#include <optional>

namespace Signalbox {

/// Which versions a package says it works with. What cannot be read allows everything: nobody is warned for nothing.
/// Marks of pre-releases and builds are passed over.
class VersionRange
{
public:
    /// In npm's words (node-semver, Ranges): ">=18.17 <23 || ^24", "20.x", "18 - 22".
    [[nodiscard]] static VersionRange ofNode(const QString &text);
    /// In Python's words (version specifiers, PEP 440): ">=3.10,<4", "~=3.11", "==3.12.*". Of `!=` nothing is kept.
    [[nodiscard]] static VersionRange ofPython(const QString &text);

    /// Could a version that begins with these parts be one of them? A null version could be any.
    [[nodiscard]] bool allows(const QVersionNumber &version) const;
    /// The lowest that is allowed and not below @p version, else the lowest of all; null if there is no lower bound.
    [[nodiscard]] QVersionNumber nextFrom(const QVersionNumber &version) const;

private:
    /// From `low` on, and below `high`; three parts each.
    struct Span
    {
        QVersionNumber low{0, 0, 0};
        std::optional<QVersionNumber> high{};
    };
    [[nodiscard]] static std::optional<Span> nodeSpan(const QString &sign, const QVersionNumber &version);
    [[nodiscard]] static std::optional<Span> pythonSpan(const QString &sign, const QVersionNumber &version,
                                                        bool isOpen);
    [[nodiscard]] static Span both(const Span &one, const Span &other);

    QList<Span> m_spans; ///< empty: all
};

} // namespace Signalbox
