// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appview/appscheme.h"

#include <QBuffer>
#include <QMultiMap>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

/// The frame's `allow` attribute (apps, Sandbox permissions).
QByteArray allowed(AppPermissions granted)
{
    QByteArrayList features;
    for (const auto &[permission, feature] : {std::pair(AppPermission::Camera, "camera"),
                                              {AppPermission::Microphone, "microphone"},
                                              {AppPermission::Geolocation, "geolocation"},
                                              {AppPermission::ClipboardWrite, "clipboard-write"}}) {
        if (granted.testFlag(permission)) {
            features.append(feature);
        }
    }
    return features.join("; ");
}

} // namespace

AppScheme::AppScheme(QByteArray html, const AppAccess &access, AppPermissions granted, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_html(std::move(html))
    , m_viewPolicy(access.contentSecurityPolicy())
    // Where the app may turn its frame is AppPage's to say: it shows the address to the person.
    , m_shellPolicy("default-src 'none'; style-src 'unsafe-inline'; frame-src signalbox-app: http: https:")
{
    // allow-forms, or no form would tell its script that it was sent; the policy sends none. Pop-ups end at the page,
    // which shows their addresses.
    m_shell =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>App</title><style>html,body{margin:0;height:100%;"
        "overflow:hidden}iframe{border:0;width:100%;height:100%;display:block}</style></head><body><iframe id=\"app\" "
        "sandbox=\"allow-scripts allow-same-origin allow-forms allow-popups\" referrerpolicy=\"no-referrer\" "
        "allow=\""
        + allowed(granted) + "\" src=\"" + viewUrl().toEncoded() + "\"></iframe></body></html>";
}

void AppScheme::declare()
{
    QWebEngineUrlScheme scheme(QByteArray(kAppScheme.data(), kAppScheme.size()));
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme); // neither local nor for fetch, service workers or CORS
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl AppScheme::shellUrl()
{
    return QUrl(kAppScheme + "://shell/"_L1);
}

QUrl AppScheme::viewUrl()
{
    return QUrl(kAppScheme + "://view/"_L1);
}

void AppScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl url = job->requestUrl().adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    const bool isShell = url == shellUrl();
    if (job->requestMethod() != "GET" || (!isShell && url != viewUrl())) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    QMultiMap<QByteArray, QByteArray> headers;
    headers.insert("Content-Security-Policy", isShell ? m_shellPolicy : m_viewPolicy);
    headers.insert("X-Content-Type-Options", "nosniff");
    headers.insert("Referrer-Policy", "no-referrer");
    job->setAdditionalResponseHeaders(headers);
    auto *body = new QBuffer(job);
    body->setData(isShell ? m_shell : m_html);
    job->reply("text/html; charset=utf-8", body);
}

} // namespace Signalbox
