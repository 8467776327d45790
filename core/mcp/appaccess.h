// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/appmeta.h"

#include <QByteArray>
#include <QUrl>

namespace Signalbox {

/// What an app may reach: what it declared and nothing else, never a file, this computer only if it was named. Two
/// locks from one list: the content security policy that its page gets, and the question of who sends its requests.
class AppAccess
{
public:
    enum class Use : quint8 { Connect, Resource, Frame };

    explicit AppAccess(AppDomains domains = {})
        : m_domains(std::move(domains))
    {
    }

    [[nodiscard]] bool allows(Use use, const QUrl &url) const;
    /// Does this origin belong to a frame that the app may hold?
    [[nodiscard]] bool isFrame(const QUrl &origin) const { return allows(Use::Frame, origin); }
    /// The value of the header Content-Security-Policy (apps, Content Security Policy Enforcement), tightened: no
    /// workers, no forms. Holds nothing that is not an origin.
    [[nodiscard]] QByteArray contentSecurityPolicy() const;
    [[nodiscard]] const AppDomains &domains() const { return m_domains; }
    [[nodiscard]] QStringList hosts() const;  ///< whose names may be looked up; `*.example.com` stands for those below
    [[nodiscard]] QStringList places() const; ///< the same with their ports, `host:443`: where connections may go

private:
    [[nodiscard]] QStringList reached(bool withPort) const;

    AppDomains m_domains;
};

} // namespace Signalbox
