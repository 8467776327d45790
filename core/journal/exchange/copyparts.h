// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/copyas.h"
#include "core/journal/exchange/copyvalue.h"
#include "core/json/json.h"

namespace Signalbox {

/// A request taken apart for the ways of saying it. Inside this folder only.
struct CopyParts
{
    QString method{};
    Json params;          ///< object; without the members of _meta that a client adds itself. Secrets: placeholders
    bool hasMeta = false; ///< something is left in _meta
    QByteArray message;   ///< the whole, with placeholders
    QString revision{};   ///< of the modern era, from _meta; empty: not said
    const CopySubject &subject;
    const CopyTarget &target;
    const Masker &masker;

    [[nodiscard]] static Result<CopyParts> of(const CopySubject &subject, const CopyTarget &target,
                                              const Masker &masker);
    [[nodiscard]] QString text(std::string_view member) const; ///< a string of params; empty if it is none
    /// The only members of params are these.
    [[nodiscard]] bool hasOnly(std::initializer_list<std::string_view> members) const;
    [[nodiscard]] Json arguments() const; ///< of a tool or prompt; an object
    [[nodiscard]] CopyValue url() const;  ///< with a credential that belongs there
    /// The server's own, and a credential's; names as they are written.
    [[nodiscard]] QList<QPair<QString, CopyValue>> headers() const;
    /// The handshake must come first: the request is of a revision that has one, and is not itself a part of it.
    [[nodiscard]] bool needsHandshake() const
    {
        return revision.isEmpty() && method != QLatin1StringView("initialize");
    }
    [[nodiscard]] QByteArray initializeMessage() const;
    [[nodiscard]] static QByteArray initializedMessage();
};

[[nodiscard]] Result<QString> copyAsCommandLine(const CopyParts &parts);
[[nodiscard]] Result<QString> copyAsInspector(const CopyParts &parts);
[[nodiscard]] Result<QString> copyAsCurl(const CopyParts &parts);
[[nodiscard]] Result<QString> copyAsTypeScript(const CopyParts &parts);
[[nodiscard]] Result<QString> copyAsPython(const CopyParts &parts);
[[nodiscard]] Result<QString> copyAsCpp(const CopyParts &parts);

} // namespace Signalbox
