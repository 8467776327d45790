// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    /// The person's display languages are others than the language of their country; before anything asks for them.
    static void initMain()
    {
        qunsetenv("LC_ALL");
        qputenv("LANG", "de_DE.UTF-8");
        qputenv("LANGUAGE", "fr");
    }

private slots:
    void areThoseThereAreCataloguesFor();
    void theChosenOneIsSpoken();
    void theChosenOneIsSpokenWhateverTheSystemsLanguages();
    void oneThereIsNotIsThePersons();
    void figuresAreWrittenAsTheWordsAre();

private:
    /// What the menu's last entry is called, with these catalogues.
    static QString quitIn(const QString &language, const QLocale &person);
};

QString TestLanguages::quitIn(const QString &language, const QLocale &person)
{
    const QLocale before;
    QLocale::setDefault(person);
    int argc = 1;
    char name[] = "languages";
    char *argv[] = {name, nullptr};
    QString quit;
    {
        QCoreApplication app(argc, argv); // whose translators go with it
        installTranslations(app, language);
        quit = QCoreApplication::translate("Commands", "&Quit");
    }
    QLocale::setDefault(before);
    return quit;
}

void TestLanguages::areThoseThereAreCataloguesFor()
{
    const QStringList codes = availableLanguages();
    QVERIFY(codes.contains(u"en"_s));
    QVERIFY(codes.contains(u"de"_s));
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
    QCOMPARE(quitIn(u"de"_s, QLocale::system()), u"&Beenden"_s);
    QCOMPARE(quitIn(u"zh_CN"_s, QLocale(QLocale::Chinese, QLocale::Taiwan)), quitIn(u"zh_CN"_s, QLocale::c()));
    QVERIFY(quitIn(u"zh_CN"_s, QLocale::c()) != "&Quit"_L1);
    const QString french = quitIn({}, QLocale(QLocale::French));
    QVERIFY(french != "&Quit"_L1);
#ifdef Q_OS_LINUX
    QCOMPARE(quitIn({}, QLocale::system()), french); // none is chosen
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

QTEST_APPLESS_MAIN(TestLanguages)
#include "tst_languages.moc"
