// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/samples.h"

#include "core/base/placechoice.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// What comes of a sample beside our own program; none if it is not there.
void addSample(QList<SampleServer> &samples, const QString &name, const QStringList &arguments,
               const QString &description, int tools)
{
    SampleServer sample;
    sample.entry.name = name;
    const QString program = QCoreApplication::applicationDirPath() + "/signalbox-"_L1 + name;
    const QString image = PlaceChoice::appImage();
    sample.entry.command = image.isEmpty() ? program : image;
    sample.entry.arguments = image.isEmpty() ? arguments : QStringList{name} + arguments; // as AppRun takes them
    sample.description = description;
    sample.tools = tools;
    if (QFileInfo(program).isExecutable()) {
        samples.append(sample);
    }
}

} // namespace

QList<SampleServer> sampleServers(const QString &root)
{
    QList<SampleServer> samples;
    addSample(samples, u"filesystem-tools"_s, {u"--root"_s, root},
              QCoreApplication::translate("Samples",
                                          "Reads files, lists folders and runs five safe commands below one folder."),
              3);
    // These two serve a port unless told otherwise; over stdio they are started with their entry, and end with it.
    addSample(samples, u"api-tools"_s, {u"--stdio"_s},
              QCoreApplication::translate("Samples",
                                          "Describes repositories on GitHub and, with a token, opens issues there."),
              2);
    addSample(samples, u"realtime-tools"_s, {u"--stdio"_s, u"--root"_s, root},
              QCoreApplication::translate(
                  "Samples", "Follows a file as it grows, and tells what changes in a folder as it happens."),
              2);
    return samples;
}

} // namespace Signalbox
