// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/appaccess.h"

#include <QWebEngineUrlRequestInterceptor>

namespace Signalbox {

/// Stands at every request that an app's page makes, and lets pass what the app declared.
class AppGuard : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
public:
    explicit AppGuard(AppAccess access, QObject *parent = nullptr);

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
    [[nodiscard]] const AppAccess &access() const { return m_access; }

signals:
    void refused(const QUrl &url);

private:
    [[nodiscard]] bool passes(const QWebEngineUrlRequestInfo &info) const;

    AppAccess m_access;
};

} // namespace Signalbox
