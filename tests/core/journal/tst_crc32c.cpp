// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/crc32c.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Signalbox;

class TestCrc32c : public QObject
{
    Q_OBJECT

private slots:
    // RFC 3720, appendix B.4.
    void hasTheStandardValues_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint32>("expected");
        QByteArray rising;
        QByteArray falling;
        for (char c = 0; c < 32; ++c) {
            rising.append(c);
            falling.prepend(c);
        }
        QTest::newRow("nothing") << QByteArray() << 0U;
        QTest::newRow("nine digits") << QByteArrayLiteral("123456789") << 0xe3069283U;
        QTest::newRow("zeros") << QByteArray(32, '\0') << 0x8a9136aaU;
        QTest::newRow("ones") << QByteArray(32, '\xff') << 0x62a8ab43U;
        QTest::newRow("rising") << rising << 0x46dd794eU;
        QTest::newRow("falling") << falling << 0x113fdb5cU;
    }

    void hasTheStandardValues()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(quint32, expected);
        QCOMPARE(crc32c(bytes), expected);
        QCOMPARE(crc32cByTables(bytes), expected);
    }

    void isTheSameByInstructionAndByTables()
    {
        QRandomGenerator random(20250923);
        for (int length = 0; length < 20'000; length += 1 + length / 7) {
            QByteArray bytes(length + 5, Qt::Uninitialized);
            for (char &byte : bytes) {
                byte = char(random.generate());
            }
            const QByteArrayView odd = QByteArrayView(bytes).sliced(5); // not aligned
            QCOMPARE(crc32c(odd), crc32cByTables(odd));
            const qsizetype cut = length / 3;
            QCOMPARE(crc32c(odd.sliced(cut), crc32c(odd.first(cut))), crc32c(odd));
        }
    }
};

QTEST_APPLESS_MAIN(TestCrc32c)

#include "tst_crc32c.moc"
