// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appview/appbridge.h"

#include "app/appview/apppage.h"
#include "core/base/durations.h"

#include <QFile>
#include <QWebChannel>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

/// In the shell: only what the app's own frame says, only text that JSON can carry.
const QString kRelay = uR"(
(function () {
  if (window !== window.top) { return; }
  const early = [];
  let host = null;
  const frame = () => document.getElementById("app");
  const give = text => { if (host) { host.take(text); } else if (early.length < 100) { early.push(text); } };
  window.addEventListener("message", event => {
    const view = frame();
    if (!view || event.source !== view.contentWindow) { return; }
    try {
      const text = JSON.stringify(event.data);
      if (typeof text === "string") { give(text); }
    } catch (error) { /* what JSON cannot carry is no message */ }
  });
  globalThis.signalboxPost = message => { const view = frame(); if (view) { view.contentWindow.postMessage(message, "*"); } };
  new QWebChannel(qt.webChannelTransport, channel => {
    host = channel.objects.host;
    early.splice(0).forEach(text => host.take(text));
    host.ready();
  });
})();
)"_s;

/// In every frame before its own scripts: ways out of a browser that no policy of a page closes.
const QString kClosed = uR"(
for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"]) {
  try { Object.defineProperty(globalThis, name, {value: undefined, writable: false, configurable: false}); } catch (error) {}
}
)"_s;

QWebEngineScript script(const QString &name, const QString &source, QWebEngineScript::InjectionPoint point,
                        quint32 world, bool inFrames)
{
    QWebEngineScript made;
    made.setName(name);
    made.setSourceCode(source);
    made.setInjectionPoint(point);
    made.setWorldId(world);
    made.setRunsOnSubFrames(inFrames);
    return made;
}

} // namespace

AppBridge::AppBridge(AppPage &page)
    : QObject(&page)
{
    auto *channel = new QWebChannel(this);
    channel->registerObject(u"host"_s, this);
    page.setWebChannel(channel, QWebEngineScript::ApplicationWorld);
    QFile words(u":/qtwebchannel/qwebchannel.js"_s);
    const QString client = words.open(QIODevice::ReadOnly) ? QString::fromUtf8(words.readAll()) : QString();
    page.scripts().insert(script(u"relay"_s, client + kRelay, QWebEngineScript::DocumentCreation,
                                 QWebEngineScript::ApplicationWorld, false));
    page.scripts().insert(
        script(u"closed"_s, kClosed, QWebEngineScript::DocumentCreation, QWebEngineScript::MainWorld, true));
    m_second.start();
}

void AppBridge::take(const QString &message)
{
    if (m_second.elapsed() >= kMsPerSecond) {
        m_second.restart();
        m_count = 0;
    }
    if (++m_count <= kMostASecond && message.size() <= AppPage::kLongest) {
        emit taken(message.toUtf8());
    } else if (m_count == kMostASecond + 1 || message.size() > AppPage::kLongest) {
        emit flooded();
    }
}

void AppBridge::ready()
{
    emit isReady();
}

} // namespace Signalbox
