// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/desktopplaces.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Source = ProgramEnvironment::Source;

namespace {

/// A folder that looks like /proc.
class FakeProc
{
public:
    void add(const QString &id, const QByteArray &name, const QByteArray &environment) const
    {
        const QString folder = path() + u'/' + id;
        QDir().mkpath(folder);
        write(folder + u"/comm"_s, name + '\n');
        write(folder + u"/environ"_s, environment);
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    static void write(const QString &file, const QByteArray &text)
    {
        QFile target(file);
        if (target.open(QIODevice::WriteOnly)) {
            target.write(text);
        }
    }
    QTemporaryDir m_folder;
};

} // namespace

/// In what environment other programs start their servers.
class TestDesktopPlaces : public QObject
{
    Q_OBJECT

private slots:
    void asksTheRunningProgram()
    {
        const FakeProc proc;
        proc.add(u"100"_s, "gnome-shell", QByteArrayLiteral("HOME=/home/x\0PATH=/session/bin"));
        proc.add(u"200"_s, "claude-desktop", QByteArrayLiteral("A=1\0PATH=/usr/bin:/bin\0"));
        const ProgramEnvironment found = programEnvironment(u"claude-desktop"_s, proc.path());
        QCOMPARE(found.source, Source::Running);
        QCOMPARE(found.places.path, (QStringList{u"/usr/bin"_s, u"/bin"_s}));
    }
    void asksTheSessionElse()
    {
        const FakeProc proc;
        proc.add(u"100"_s, "gnome-shell", QByteArrayLiteral("PATH=/session/bin:/bin"));
        proc.add(u"self"_s, "claude-desktop", QByteArrayLiteral("PATH=/wrong"));
        const ProgramEnvironment found = programEnvironment(u"claude-desktop"_s, proc.path());
        QCOMPARE(found.source, Source::Session);
        QCOMPARE(found.places.path, (QStringList{u"/session/bin"_s, u"/bin"_s}));
    }
    void takesTheUsualIfNothingRuns()
    {
        const FakeProc proc;
        proc.add(u"7"_s, "claude-desktop", QByteArray()); // another person's: its environment cannot be read
        const ProgramEnvironment found = programEnvironment(u"claude-desktop"_s, proc.path());
        QCOMPARE(found.source, Source::Usual);
        QVERIFY(found.places.path.contains(u"/usr/bin"_s));
        QVERIFY(!found.sourceText().isEmpty());
    }
    void knowsProgramsOfTheTerminal()
    {
        QVERIFY(runsInTerminal(u"claude-code"_s));
        QVERIFY(!runsInTerminal(u"claude-desktop"_s));
        QVERIFY(!runsInTerminal(u"vscode"_s));
    }
};

QTEST_GUILESS_MAIN(TestDesktopPlaces)
#include "tst_desktopplaces.moc"
