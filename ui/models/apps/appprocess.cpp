// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/apps/appprocess.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Signalbox {

using namespace Qt::StringLiterals;

AppProcess::AppProcess(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    m_process.setStandardErrorFile(QProcess::nullDevice()); // Chromium's own log
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &AppProcess::readLines);
    connect(&m_process, &QProcess::finished, this, &AppProcess::handleFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart && !std::exchange(m_hasEnded, true)) {
            emit ended(tr("The program that shows apps did not start: %1").arg(m_process.errorString()));
        }
    });
}

AppProcess::~AppProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

QString AppProcess::program()
{
    const QString here = QCoreApplication::applicationDirPath();
    QStringList places = {here + "/signalbox-appview"_L1, here + "/../libexec/signalbox/signalbox-appview"_L1};
    if (qEnvironmentVariableIsSet("SIGNALBOX_APPVIEW")) {
        places = {qEnvironmentVariable("SIGNALBOX_APPVIEW")}; // that one or none
    }
    for (const QString &place : places) {
        if (!place.isEmpty() && QFileInfo(place).isExecutable()) {
            return place;
        }
    }
    return {};
}

void AppProcess::start(const Json &order)
{
    m_process.start(program(), QStringList());
    send("signalbox/open", order);
}

void AppProcess::send(const char *method, const Json &params)
{
    Json message(jsoncons::json_object_arg);
    message.insert_or_assign("jsonrpc", "2.0");
    message.insert_or_assign("method", method);
    message.insert_or_assign("params", params);
    m_process.write(compactJson(message) + '\n');
}

void AppProcess::end()
{
    if (!std::exchange(m_isEnding, true)) {
        send("signalbox/close", Json(jsoncons::json_object_arg));
        m_patience.start();
    }
}

void AppProcess::readLines()
{
    m_unread += m_process.readAllStandardOutput();
    qsizetype begin = 0;
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n', begin)) {
        const Result<ParsedJson> parsed = parseJson(QByteArrayView(m_unread).sliced(begin, end - begin));
        begin = end + 1;
        if (!parsed || !parsed->value.is_object() || !parsed->value.contains("method")) {
            continue;
        }
        const QString method = toQString(parsed->value.at("method"));
        const Json params = parsed->value.get_value_or<Json>("params", Json(jsoncons::json_object_arg));
        if (method == "signalbox/failed"_L1 && params.is_object() && params.contains("reason")) {
            m_reason = toQString(params.at("reason"));
        } else {
            emit received(method, params);
        }
    }
    m_unread.remove(0, begin);
    if (m_unread.size() > kLongest) {
        m_reason = tr("The app said more at once than is taken.");
        m_process.kill();
    }
}

void AppProcess::handleFinished(int code, QProcess::ExitStatus status)
{
    m_patience.stop();
    readLines();
    if (std::exchange(m_hasEnded, true)) {
        return;
    }
    const bool isInOrder = m_isEnding || (status == QProcess::NormalExit && code == 0);
    emit ended(!m_reason.isEmpty() ? m_reason
               : isInOrder         ? QString()
                                   : tr("The program that shows apps ended unexpectedly."));
}

} // namespace Signalbox
