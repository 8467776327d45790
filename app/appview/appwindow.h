// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appview/appguard.h"
#include "core/json/json.h"
#include "core/mcp/appmeta.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QWebEngineProfile;
class QWebEngineView;

namespace Signalbox {

class AppBridge;
class AppPage;
class LineChannel;
class LinkBar;
class PlainLabel;

/// What the first line says: the app and what it may.
struct AppOrder
{
    QString server;
    QString uri;
    QByteArray html;
    AppDomains domains;
    AppPermissions granted;
    bool isDark = false;
    QString language;

    [[nodiscard]] static std::optional<AppOrder> read(const QByteArray &line);
};

/// The window of one app: a head that says whose it is, the page, and the question about links. It talks to Signalbox
/// through its channel and to nobody else.
class AppWindow : public QWidget
{
    Q_OBJECT
public:
    AppWindow(const AppOrder &order, LineChannel &channel, bool isSandboxed);
    ~AppWindow() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildHead(const AppOrder &order);
    void makePage(const AppOrder &order);
    void connectPage();
    void handle(const QString &method, const Json &params);
    void askLink(const QUrl &url, const Json &id);
    void tell(const char *method, std::initializer_list<std::pair<const char *, Json>> params);
    void handleReady();
    void fit(const Json &params);

    LineChannel &m_channel;
    const bool m_isSandboxed;
    PlainLabel *m_note;
    QWebEngineProfile *m_profile;
    AppGuard *m_guard;
    QWebEngineView *m_view;
    AppPage *m_page = nullptr;
    AppBridge *m_bridge = nullptr;
    LinkBar *m_links;
    Json m_linkId = Json::null(); ///< whose answer the app waits for
    int m_refused = 0;
    bool m_isClosing = false;
};

} // namespace Signalbox
