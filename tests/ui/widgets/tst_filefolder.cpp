// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filefolder.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestFileFolder : public QObject
{
    Q_OBJECT
private slots:
    void startsInTheDocumentsAndThenWhereOneWasLast();
};

void TestFileFolder::startsInTheDocumentsAndThenWhereOneWasLast()
{
    const QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().toUtf8());
    const auto back = qScopeGuard([&] { qputenv("HOME", before); });
    QCOMPARE(QDir(lastFileFolder()), QDir::home()); // there are no documents
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QVERIFY(QDir().mkpath(documents));
    QFileDialog first;
    first.setOption(QFileDialog::DontUseNativeDialog);
    startInLastFolder(&first);
    QCOMPARE(first.directory().absolutePath(), documents);
    QTemporaryDir other;
    emit first.fileSelected(other.filePath(u"saved.json"_s));
    QFileDialog second;
    second.setOption(QFileDialog::DontUseNativeDialog);
    startInLastFolder(&second);
    QCOMPARE(second.directory().absolutePath(), other.path());
    rememberFileFolder({}); // a dialog that was cancelled
    QCOMPARE(lastFileFolder(), other.path());
    other.remove();
    QCOMPARE(lastFileFolder(), documents);
}

QTEST_MAIN(TestFileFolder)
#include "tst_filefolder.moc"
