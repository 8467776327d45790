// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/appaccess.h"

#include <QWebEnginePage>

class QWebEnginePermission;

namespace Signalbox {

/// The page of one app: goes nowhere, opens nothing, asks for nothing that was not granted, and hands over messages.
class AppPage : public QWebEnginePage
{
    Q_OBJECT
public:
    AppPage(QWebEngineProfile *profile, AppAccess access, AppPermissions granted, QObject *parent = nullptr);

    void begin();                         ///< loads the shell, which loads the app
    void post(const QByteArray &message); ///< JSON text, to the app

    static constexpr qsizetype kLongest = 8 * 1024 * 1024; ///< characters of a message of the app

signals:
    void linkWanted(const QUrl &url);          ///< the app, or the person in it, wanted to go there
    void said(int level, const QString &text); ///< on the app's console

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptAlert(const QUrl &, const QString &) override {}
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }

private:
    void restrict();
    void refuseRest();
    void handlePermission(QWebEnginePermission permission) const;

    AppAccess m_access;
    AppPermissions m_granted;
};

} // namespace Signalbox
