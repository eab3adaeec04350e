package io.dateline.ingest;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The furniture of a web page around a text that was saved from it: "Skip to main content", "Log in", "Share this". Only whole
 * lines that say one of the known phrases go, at the head and at the tail, up to where the story begins.
 *
 * @param rest the text without them
 * @param removed the lines taken out, not more than a few hundred characters
 */
record Furniture(String rest, String removed) {
    /** Where reports keep what was taken out. */
    static final String KEY = "dateline:boilerplate";

    private static final int SHORT = 60;
    private static final int LINES = 25;
    private static final int OTHERS = 3;
    private static final int LONGEST = 300;
    private static final int KEPT = 500;

    private static final Set<String> PHRASES = Set.of(
            "skip to main content",
            "skip to content",
            "skip to navigation",
            "jump to content",
            "main menu",
            "menu",
            "search",
            "log in",
            "login",
            "sign in",
            "sign up",
            "log out",
            "register",
            "subscribe",
            "subscribe now",
            "donate",
            "donate now",
            "home",
            "back to top",
            "back",
            "print",
            "print this page",
            "email",
            "share",
            "share this",
            "share this article",
            "share this page",
            "share on facebook",
            "share on twitter",
            "tweet",
            "facebook",
            "twitter",
            "linkedin",
            "whatsapp",
            "copy link",
            "read more",
            "load more",
            "view comments",
            "leave a comment",
            "view latest press releases",
            "more news",
            "all news",
            "related articles",
            "related content",
            "related stories",
            "most read",
            "accept cookies",
            "accept all cookies",
            "accept all",
            "cookie settings",
            "cookie policy",
            "privacy policy",
            "terms of use",
            "terms and conditions",
            "contact us",
            "all rights reserved",
            "advertisement",
            "listen to this article",
            "close",
            "sign up for our newsletter",
            "subscribe to our newsletter",
            "get our newsletter",
            "перейти к основному содержанию",
            "перейти к содержанию",
            "войти",
            "вход",
            "поиск",
            "меню",
            "поделиться",
            "подписаться",
            "читайте также",
            "распечатать",
            "версия для печати",
            "реклама",
            "увійти",
            "пошук",
            "поділитися",
            "aller au contenu",
            "aller au contenu principal",
            "se connecter",
            "connexion",
            "rechercher",
            "partager",
            "s'abonner",
            "lire aussi",
            "imprimer",
            "publicité",
            "ir al contenido",
            "saltar al contenido",
            "saltar al contenido principal",
            "iniciar sesión",
            "buscar",
            "compartir",
            "suscribirse",
            "imprimir",
            "publicidad",
            "zum inhalt springen",
            "zum hauptinhalt",
            "anmelden",
            "einloggen",
            "suche",
            "teilen",
            "drucken",
            "werbung",
            "ir para o conteúdo",
            "entrar",
            "pesquisar",
            "compartilhar",
            "vai al contenuto",
            "accedi",
            "cerca",
            "condividi",
            "تسجيل الدخول",
            "بحث",
            "شارك",
            "الرئيسية");

    private static final Pattern TRIM = Pattern.compile("^[\\W&&[^\\p{L}©]]+|[\\W&&[^\\p{L}]]+$");

    /** Longer prompts, by how they begin. */
    private static final Pattern PROMPTS = Pattern.compile(
            "(we use cookies|this (web)?site uses cookies|by (using|continuing)[^.]{0,40}(cookies|site)|©|copyright \\(c\\)"
                    + "|copyright ©|sign up (to|for) (our|the|receive)|subscribe to (our|the)|follow us on|share this (on|via)).*");

    static Furniture of(String text) {
        String[] lines = text.split("\n", -1);
        boolean[] gone = new boolean[lines.length];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                order.add(i);
            }
        }
        mark(lines, order, gone);
        mark(lines, order.reversed(), gone);
        return of(text, lines, gone);
    }

    /** Marks from one end on, until the story begins. */
    private static void mark(String[] lines, List<Integer> order, boolean[] gone) {
        int others = 0;
        for (int n = 0; n < Math.min(LINES, order.size()) && others <= OTHERS; n++) {
            String line = lines[order.get(n)].strip();
            if (isFurniture(line)) {
                gone[order.get(n)] = true;
            } else if (isShort(line)) {
                others++;
            } else {
                return;
            }
        }
    }

    private static boolean isFurniture(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String plain = TRIM.matcher(UCharacter.foldCase(line, true)).replaceAll("");
        return PHRASES.contains(plain) || PROMPTS.matcher(plain).matches();
    }

    private static boolean isShort(String line) {
        return line.length() <= SHORT && ".!?\u2026\u3002\u061f:\"\u201d".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static Furniture of(String text, String[] lines, boolean[] gone) {
        StringBuilder rest = new StringBuilder();
        StringBuilder removed = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            (gone[i] ? removed : rest).append(lines[i]).append('\n');
        }
        if (removed.isEmpty() || rest.toString().isBlank()) {
            return new Furniture(text, "");
        }
        String kept = removed.substring(0, Math.min(KEPT, removed.length())).strip();
        return new Furniture(rest.toString().strip() + "\n", kept);
    }

    /** Takes lines that are furniture by themselves out of a page's blocks. */
    static List<String> without(List<String> blocks) {
        String[] lines = blocks.toArray(String[]::new);
        boolean[] gone = new boolean[lines.length];
        Arrays.setAll(lines, i -> lines[i].strip());
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            gone[i] = lines[i].length() <= SHORT && isFurniture(lines[i]);
            if (!gone[i]) {
                kept.add(lines[i]);
            }
        }
        return kept;
    }
}
