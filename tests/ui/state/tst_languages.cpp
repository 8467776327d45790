// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/settings/settingstable.h"
#include "ui/state/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestLanguages : public QObject
{
    Q_OBJECT
public:
    /// The system's display languages, before anything asks for them: Traditional Chinese, which there is no catalogue for,
    /// then French.
    static void initMain()
    {
        for (const char *name : {"LC_ALL", "LC_MESSAGES", "LC_NUMERIC"}) {
            qunsetenv(name);
        }
        qputenv("LANG", "zh_TW.UTF-8");
        qputenv("LANGUAGE", "zh_TW:fr");
    }

private slots:
    void areThoseThereAreCataloguesFor();
    void theChosenOneIsSpoken();
    void theChosenOneIsSpokenWhateverTheSystemsLanguages();
    void oneThereIsNotIsThePersons();
    void figuresAreWrittenAsTheWordsAre();
    void theWordsOfQtAreSpokenToo_data();
    void theWordsOfQtAreSpokenToo();

private:
    /// What a text is, with these catalogues.
    static QString saidIn(const QString &language, const QLocale &person, const char *context, const char *text);
    /// What the menu's last entry is called.
    static QString quitIn(const QString &language, const QLocale &person)
    {
        return saidIn(language, person, "Commands", "&Quit");
    }
};

QString TestLanguages::saidIn(const QString &language, const QLocale &person, const char *context, const char *text)
{
    const QLocale before;
    QLocale::setDefault(person);
    int argc = 1;
    char name[] = "languages";
    char *argv[] = {name, nullptr};
    QString said;
    {
        QCoreApplication app(argc, argv); // whose translators go with it
        installTranslations(app, language);
        said = QCoreApplication::translate(context, text);
    }
    QLocale::setDefault(before);
    return said;
}

void TestLanguages::areThoseThereAreCataloguesFor()
{
    const QStringList codes = availableLanguages();
    QVERIFY(codes.contains(u"en"_s));
    QVERIFY(codes.contains(u"de"_s));
    QCOMPARE(settingOf(u"appearance.language"_s)->choices, codes);
    for (const QString &code : codes) {
        QCOMPARE(QLocale(code).name().section(u'_', 0, 0), code.section(u'_', 0, 0));
        QVERIFY(!QLocale(code).nativeLanguageName().isEmpty());
    }
}

void TestLanguages::theChosenOneIsSpoken()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(quitIn(u"de"_s, english), u"&Beenden"_s);
    QCOMPARE(quitIn(u"en"_s, QLocale(QLocale::German)), u"&Quit"_s);
}

void TestLanguages::theChosenOneIsSpokenWhateverTheSystemsLanguages()
{
    const QString chinese = quitIn(u"zh_CN"_s, QLocale::c());
    QVERIFY(chinese != "&Quit"_L1);
    QCOMPARE(quitIn(u"zh_CN"_s, QLocale::system()), chinese);
    QCOMPARE(quitIn(u"zh_CN"_s, QLocale(QLocale::Chinese, QLocale::Taiwan)), chinese);
    QCOMPARE(quitIn(u"de"_s, QLocale::system()), u"&Beenden"_s);
#ifdef Q_OS_LINUX
    QCOMPARE(quitIn({}, QLocale::system()), quitIn(u"fr"_s, QLocale::c())); // none is chosen
#endif
}

void TestLanguages::oneThereIsNotIsThePersons()
{
    QCOMPARE(quitIn({}, QLocale(QLocale::German)), u"&Beenden"_s);
    QCOMPARE(quitIn(u"tlh"_s, QLocale(QLocale::German)), u"&Beenden"_s);
    QCOMPARE(quitIn({}, QLocale(QLocale::Welsh)), u"&Quit"_s);
}

void TestLanguages::figuresAreWrittenAsTheWordsAre()
{
    const auto decimals = [](const QString &language, const QLocale &person) {
        const QLocale before;
        QLocale::setDefault(person);
        int argc = 1;
        char name[] = "languages";
        char *argv[] = {name, nullptr};
        QString text;
        {
            QCoreApplication app(argc, argv);
            installTranslations(app, language);
            text = QLocale().toString(1.5, 'f', 1);
        }
        QLocale::setDefault(before);
        return text;
    };
    QCOMPARE(decimals(u"de"_s, QLocale::c()), u"1,5"_s);
    QCOMPARE(decimals(u"en"_s, QLocale(QLocale::German)), u"1.5"_s);
    QCOMPARE(decimals(u"de"_s, QLocale(QLocale::German, QLocale::Switzerland)), u"1.5"_s); // as in the person's country
}

void TestLanguages::theWordsOfQtAreSpokenToo_data()
{
    QTest::addColumn<QString>("close");
    QTest::newRow("de") << u"Schließen"_s;
    QTest::newRow("es") << u"Cerrar"_s;
    QTest::newRow("fr") << u"Fermer"_s;
    QTest::newRow("ja") << u"閉じる"_s;
    QTest::newRow("zh_CN") << u"关闭"_s;
}

void TestLanguages::theWordsOfQtAreSpokenToo() // those of its dialogs' buttons and of its fields' menus
{
    QFETCH(const QString, close);
    QCOMPARE(saidIn(QString::fromLatin1(QTest::currentDataTag()), QLocale::c(), "QPlatformTheme", "Close"), close);
}

QTEST_APPLESS_MAIN(TestLanguages)
#include "tst_languages.moc"
