// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appview/apppage.h"

#include "app/appview/appscheme.h"
#include "core/json/jsontext.h"

#include <QWebEngineDesktopMediaRequest>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePermission>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineWebAuthUxRequest>

using namespace Qt::StringLiterals;

namespace Signalbox {

AppPage::AppPage(QWebEngineProfile *profile, AppAccess access, AppPermissions granted, QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_access(std::move(access))
    , m_granted(granted)
{
    restrict();
    refuseRest();
    connect(this, &QWebEnginePage::permissionRequested, this, &AppPage::handlePermission);
    connect(this, &QWebEnginePage::newWindowRequested, this,
            [this](const QWebEngineNewWindowRequest &request) { emit linkWanted(request.requestedUrl()); });
}

void AppPage::restrict()
{
    using Settings = QWebEngineSettings;
    for (const Settings::WebAttribute attribute :
         {Settings::JavascriptCanOpenWindows, Settings::JavascriptCanPaste, Settings::LocalContentCanAccessRemoteUrls,
          Settings::LocalContentCanAccessFileUrls, Settings::HyperlinkAuditingEnabled, Settings::ErrorPageEnabled,
          Settings::PluginsEnabled, Settings::FullScreenSupportEnabled, Settings::ScreenCaptureEnabled,
          Settings::AutoLoadIconsForPage, Settings::AllowRunningInsecureContent,
          Settings::AllowGeolocationOnInsecureOrigins, Settings::AllowWindowActivationFromJavaScript,
          Settings::DnsPrefetchEnabled, Settings::PdfViewerEnabled, Settings::NavigateOnDropEnabled}) {
        settings()->setAttribute(attribute, false);
    }
    settings()->setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings()->setAttribute(Settings::JavascriptCanAccessClipboard, m_granted.testFlag(AppPermission::ClipboardWrite));
    settings()->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
}

/// What is never granted, whoever asks.
void AppPage::refuseRest()
{
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::desktopMediaRequested, this,
            [](const QWebEngineDesktopMediaRequest &request) { request.cancel(); });
    connect(this, &QWebEnginePage::webAuthUxRequested, this,
            [](QWebEngineWebAuthUxRequest *request) { request->cancel(); });
}

void AppPage::handlePermission(QWebEnginePermission permission) const
{
    using Type = QWebEnginePermission::PermissionType;
    const auto isGranted = [&] {
        switch (permission.permissionType()) {
        case Type::MediaAudioCapture:
            return m_granted.testFlag(AppPermission::Microphone);
        case Type::MediaVideoCapture:
            return m_granted.testFlag(AppPermission::Camera);
        case Type::MediaAudioVideoCapture:
            return m_granted.testFlags(AppPermission::Microphone | AppPermission::Camera);
        case Type::Geolocation:
            return m_granted.testFlag(AppPermission::Geolocation);
        default: // the clipboard is written without a question; nobody may read it
            return false;
        }
    };
    if (permission.origin().host() == AppScheme::viewUrl().host() && isGranted()) {
        permission.grant();
    } else {
        permission.deny();
    }
}

void AppPage::begin()
{
    load(AppScheme::shellUrl());
}

void AppPage::post(const QByteArray &message)
{
    // As a text that is parsed there: written as an expression, a member named __proto__ would be something else.
    const QString literal = QString::fromUtf8(jsonString(QString::fromUtf8(message)));
    runJavaScript(u"signalboxPost(JSON.parse("_s + literal + u"));"_s, QWebEngineScript::ApplicationWorld);
}

bool AppPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame) {
        return url == AppScheme::shellUrl() && type != NavigationTypeReload && type != NavigationTypeBackForward;
    }
    const QUrl bare = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (bare == AppScheme::viewUrl() || bare == QUrl(u"about:blank"_s) || bare == QUrl(u"about:srcdoc"_s)
        || m_access.isFrame(url)) {
        return true;
    }
    emit linkWanted(url);
    return false;
}

void AppPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                       const QString &source)
{
    Q_UNUSED(line)
    Q_UNUSED(source)
    constexpr qsizetype kLongestLine = 2000;
    emit said(int(level), message.left(kLongestLine));
}

} // namespace Signalbox
