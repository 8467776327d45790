// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appview/appwindow.h"

#include "app/appview/appbridge.h"
#include "app/appview/apppage.h"
#include "app/appview/appscheme.h"
#include "app/appview/linechannel.h"
#include "app/appview/linkbar.h"
#include "app/appview/sandboxcheck.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineView>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 3000;  // for Signalbox to let the app end in order
constexpr int kRefused = 3;        // as main() ends where there is no sandbox
constexpr int kMostRefusals = 200; // told one by one
constexpr QSize kSize(720, 560);
constexpr QSize kLeast(240, 160);

QString member(const Json &object, const char *key)
{
    return object.is_object() && object.contains(key) ? toQString(object.at(key)) : QString();
}

} // namespace

std::optional<AppOrder> AppOrder::read(const QByteArray &line)
{
    const Result<ParsedJson> parsed = parseJson(line);
    if (!parsed || !parsed->value.is_object() || member(parsed->value, "method") != "signalbox/open"_L1) {
        return std::nullopt;
    }
    const Json params = parsed->value.get_value_or<Json>("params", Json(jsoncons::json_object_arg));
    const AppMeta meta = decodeAppMeta(params).value; // read by the same rules once more
    AppOrder order;
    order.server = member(params, "server");
    order.uri = member(params, "uri");
    order.html = member(params, "html").toUtf8();
    order.domains = meta.domains;
    order.granted = meta.permissions;
    order.isDark = member(params, "theme") == "dark"_L1;
    order.language = member(params, "language");
    return order;
}

AppWindow::AppWindow(const AppOrder &order, LineChannel &channel, bool isSandboxed)
    : m_channel(channel)
    , m_isSandboxed(isSandboxed)
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_profile(new QWebEngineProfile(this)) // without a name: nothing of it is ever on the disk
    , m_guard(new AppGuard(AppAccess(order.domains), this))
    , m_view(new QWebEngineView(this))
    , m_links(new LinkBar(this))
{
    setWindowTitle(tr("%1: app of %2").arg(order.uri.left(200), order.server.left(100)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(order);
    column->addWidget(m_view, 1);
    column->addWidget(m_links);
    makePage(order);
    connectPage();
    resize(kSize.boundedTo(screen()->availableSize()));
    m_page->begin();
}

AppWindow::~AppWindow()
{
    delete m_view; // the page before its profile
    delete m_page;
}

void AppWindow::buildHead(const AppOrder &order)
{
    const Metrics metrics = metricsOf(this);
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    rows->setSpacing(metrics.gap(4));
    auto *whose =
        new PlainLabel(tr("What stands below comes from the server “%1”, not from Signalbox.").arg(order.server),
                       FontRole::Name, Ink::Text, head);
    whose->setElide(PlainLabel::Elide::End);
    m_note->setText(order.uri);
    m_note->setElide(PlainLabel::Elide::End);
    rows->addWidget(whose);
    rows->addWidget(m_note);
    if (!m_isSandboxed) {
        rows->addWidget(new PlainLabel(tr("Chromium's sandbox is off."), FontRole::Body, Ink::Warn, head));
    }
    static_cast<QVBoxLayout *>(layout())->addWidget(head);
}

void AppWindow::makePage(const AppOrder &order)
{
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setPersistentPermissionsPolicy(QWebEngineProfile::PersistentPermissionsPolicy::AskEveryTime);
    m_profile->setSpellCheckEnabled(false);
    m_profile->setPushServiceEnabled(false);
    m_profile->cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    m_profile->setUrlRequestInterceptor(m_guard);
    auto *scheme = new AppScheme(order.html, m_guard->access(), order.granted, this);
    m_profile->installUrlSchemeHandler(QByteArray(kAppScheme.data(), kAppScheme.size()), scheme);
    connect(m_profile, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
    m_page = new AppPage(m_profile, m_guard->access(), order.granted);
    m_page->setBackgroundColor(tokensOf(this).base);
    m_bridge = new AppBridge(*m_page);
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAcceptDrops(false);
}

void AppWindow::connectPage()
{
    connect(&m_channel, &LineChannel::received, this, &AppWindow::handle);
    connect(&m_channel, &LineChannel::ended, this, [] { QCoreApplication::exit(); });
    connect(m_bridge, &AppBridge::isReady, this, &AppWindow::handleReady);
    connect(m_bridge, &AppBridge::taken, this, [this](const QByteArray &message) {
        if (const Result<ParsedJson> parsed = parseJson(message)) {
            tell("signalbox/message", {{"message", parsed->value}});
        }
    });
    connect(m_bridge, &AppBridge::flooded, this, [this] { tell("signalbox/flooded", {}); });
    connect(m_guard, &AppGuard::refused, this, [this](const QUrl &url) {
        if (++m_refused <= kMostRefusals) {
            tell("signalbox/refused", {{"url", fromQString(url.toString(QUrl::FullyEncoded).left(2000))}});
        }
    });
    connect(m_page, &AppPage::linkWanted, this, [this](const QUrl &url) { askLink(url, Json::null()); });
    connect(m_page, &AppPage::said, this, [this](int level, const QString &text) {
        tell("signalbox/console", {{"level", level}, {"text", fromQString(text)}});
    });
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus, int code) {
                tell("signalbox/crashed", {{"code", code}});
            });
    connect(m_links, &LinkBar::answered, this, [this](bool opened) {
        tell("signalbox/linkAnswered", {{"id", std::exchange(m_linkId, Json::null())}, {"opened", opened}});
    });
}

void AppWindow::tell(const char *method, std::initializer_list<std::pair<const char *, Json>> params)
{
    Json object(jsoncons::json_object_arg);
    for (const auto &[name, value] : params) {
        object.insert_or_assign(name, value);
    }
    m_channel.send(method, object);
}

void AppWindow::handleReady()
{
    if (m_isSandboxed && !isConfined(m_page->renderProcessPid())) {
        tell("signalbox/failed",
             {{"reason", fromQString(tr("Chromium does not hold the app's page in its sandbox on this "
                                        "system, so the app was ended."))}});
        QCoreApplication::exit(kRefused);
        return;
    }
    tell("signalbox/ready", {{"width", m_view->width()}, {"height", m_view->height()}});
}

void AppWindow::handle(const QString &method, const Json &params)
{
    if (method == "signalbox/post"_L1 && params.contains("message")) {
        m_page->post(compactJson(params.at("message")));
    } else if (method == "signalbox/askLink"_L1) {
        askLink(QUrl(member(params, "url"), QUrl::StrictMode), params.get_value_or<Json>("id", Json::null()));
    } else if (method == "signalbox/size"_L1) {
        fit(params);
    } else if (method == "signalbox/close"_L1) {
        QCoreApplication::exit();
    }
}

void AppWindow::askLink(const QUrl &url, const Json &id)
{
    QString why;
    if (m_links->ask(url, why)) {
        m_linkId = id;
        tell("signalbox/link", {{"url", fromQString(url.toString(QUrl::FullyEncoded).left(2000))}});
    } else {
        tell("signalbox/linkAnswered", {{"id", id}, {"opened", false}, {"why", fromQString(why)}});
    }
}

/// As high and wide as the app says it is, within the screen.
void AppWindow::fit(const Json &params)
{
    const auto wanted = [&params](const char *key, int now) {
        return params.contains(key) && params.at(key).is<int>() ? params.at(key).as<int>() : now;
    };
    const QSize around = size() - m_view->size();
    const QSize page(wanted("width", m_view->width()), wanted("height", m_view->height()));
    resize((page.expandedTo(kLeast) + around).boundedTo(screen()->availableSize()));
}

void AppWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // Signalbox tells the app first (ui/resource-teardown)
    if (!std::exchange(m_isClosing, true)) {
        tell("signalbox/closing", {});
        QTimer::singleShot(kPatienceMs, this, [] { QCoreApplication::exit(); });
    }
}

} // namespace Signalbox
